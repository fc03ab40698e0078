/// Some columns of a table of translation probabilities while it is learned, column by column.
///
/// The probabilities of different columns meet in the rows' sums only, so shards are worked on side by side.
struct ModelOneShard: Sendable {
    /// The column words.
    let columns: Range<Int>

    /// Where each column starts in `rows`; one element more than there are columns.
    private(set) var starts = [0]

    /// The row word of each entry, in the order in which the column's word meets them.
    private(set) var rows: [Int32] = []

    /// The known probability of each entry, 0 where nothing is known.
    private(set) var known: [Float] = []

    /// The value of each entry: a probability, or an expected count.
    private(set) var values: [Float] = []

    /// The entries the table may have, each with the number of samples both words are in.
    init(columns: Range<Int>, samples: ModelOneSamples, known: TranslationTable, trainer: ModelOneTrainer) {
        self.columns = columns
        let meetings = UnsafeMutableBufferPointer<Float>.allocate(capacity: samples.rowCount)
        let probabilities = UnsafeMutableBufferPointer<Float>.allocate(capacity: samples.rowCount)
        meetings.initialize(repeating: 0)
        probabilities.initialize(repeating: 0)
        defer {
            meetings.deallocate()
            probabilities.deallocate()
        }
        let least = Float(trainer.leastSamples)
        var met: [Int32] = []
        for column in columns {
            met.removeAll(keepingCapacity: true)
            for position in known.row(Int32(column)) {
                probabilities[Int(known.columns[position])] = known.values[position]
                met.append(known.columns[position])
            }
            samples.addMeetings(ofColumn: column, to: meetings, new: &met) { probabilities[$0] == 0 }
            for word in met {
                let (meetings, known) = (meetings[Int(word)], probabilities[Int(word)])
                guard meetings >= least || known > 0 else { continue }
                rows.append(word)
                self.known.append(known)
                values.append(meetings)
            }
            for word in met { (meetings[Int(word)], probabilities[Int(word)]) = (0, 0) }
            starts.append(rows.count)
        }
    }

    /// The shard with the expected counts of its entries under their probabilities.
    func expected(_ samples: ModelOneSamples) -> ModelOneShard {
        var result = self
        var probabilities = [Float](repeating: 0, count: samples.rowCount)
        var counts = probabilities
        probabilities.withUnsafeMutableBufferPointer { probabilities in
            counts.withUnsafeMutableBufferPointer { counts in
                for number in 0..<columns.count {
                    let entries = starts[number]..<starts[number + 1]
                    if entries.isEmpty { continue }
                    for entry in entries { probabilities[Int(rows[entry])] = values[entry] }
                    samples.addExpectedCounts(
                        ofColumn: columns.lowerBound + number,
                        probabilities: UnsafeBufferPointer(probabilities),
                        to: counts
                    )
                    for entry in entries {
                        let word = Int(rows[entry])
                        result.values[entry] = counts[word]
                        (probabilities[word], counts[word]) = (0, 0)
                    }
                }
            }
        }
        return result
    }

    /// Adds the counts and what is known to their rows' sums.
    func add(to totals: inout [Float], priorStrength: Float) {
        for (entry, row) in rows.enumerated() { totals[Int(row)] += values[entry] + priorStrength * known[entry] }
    }

    /// The shard with counts turned to probabilities, by the rows' sums.
    func normalised(totals: [Float], discount: Float, priorStrength: Float) -> ModelOneShard {
        var result = self
        for (entry, row) in rows.enumerated() {
            let total = totals[Int(row)]
            let count = max(0, values[entry] - discount) + priorStrength * known[entry]
            result.values[entry] = total > 0 ? count / total : 0
        }
        return result
    }
}
