/// For each word the articles that hold it, each with the word's share in the article's vector, one word behind the other.
struct ArticlePostings: Sendable {
    private let starts: [Int32]
    private let articles: [Int32]
    private let values: [Float]

    /// The number of articles.
    let articleCount: Int

    /// Complexity: linear in the entries and the vocabulary.
    init(_ vectors: [SparseVector], vocabularyCount: Int, passes: (_ word: Int32) -> Bool) {
        var starts = [Int32](repeating: 0, count: vocabularyCount + 1)
        for vector in vectors {
            for entry in vector.entries where passes(entry.word) { starts[Int(entry.word) + 1] += 1 }
        }
        for word in 0..<vocabularyCount { starts[word + 1] += starts[word] }
        var next = starts
        var articles = [Int32](repeating: 0, count: Int(starts[vocabularyCount]))
        var values = [Float](repeating: 0, count: articles.count)
        for (article, vector) in vectors.enumerated() {
            for entry in vector.entries where passes(entry.word) {
                let place = Int(next[Int(entry.word)])
                (articles[place], values[place]) = (Int32(article), entry.value)
                next[Int(entry.word)] += 1
            }
        }
        (self.starts, self.articles, self.values, articleCount) = (starts, articles, values, vectors.count)
    }

    /// The products of a vector and the articles' vectors, by article. Complexity: the articles that share its words.
    func products(with vector: SparseVector) -> [Float] {
        var products = [Float](repeating: 0, count: articleCount)
        products.withUnsafeMutableBufferPointer { products in
            articles.withUnsafeBufferPointer { articles in
                values.withUnsafeBufferPointer { values in
                    for entry in vector.entries {
                        for place in Int(starts[Int(entry.word)])..<Int(starts[Int(entry.word) + 1]) {
                            products[Int(articles[place])] += entry.value * values[place]
                        }
                    }
                }
            }
        }
        return products
    }
}
