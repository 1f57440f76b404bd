/** The data files whose entries can be corrected one by one, by their names. */
export const entryFiles = ['nguon', 'co-quan', 'thuat-ngu', 'chi-tieu', 'dong-thoi-gian'];
