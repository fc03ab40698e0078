internal import TMConcordance

extension Complaint {
    init(query error: ConcordanceQueryError) {
        switch error {
        case .noWord: self.init("there is no word to look for; give one or more", exitCode: 64)
        case .onlyExcluded:
            self.init("the query says only what must not be there; give a word without “-” as well", exitCode: 64)
        }
    }
}
