internal import TMBitext

/// How the store keeps extras: a JSON object, keys in order, without what is empty and without white space.
///
///     {"source":{"codes":[{"markup":"<b>","offset":0}]},"unit":{"notes":["…"],"properties":[["x-domain","…"]]}}
extension UnitExtras {
    /// The extras as JSON; `nil` where there are none. Complexity: linear.
    var json: String? {
        guard !isEmpty else { return nil }
        var output = ExtrasOutput()
        output.object { output in
            if !source.isEmpty { output.member("source") { $0.remarks(source) } }
            if !target.isEmpty { output.member("target") { $0.remarks(target) } }
            if !unit.isEmpty { output.member("unit") { $0.remarks(unit) } }
        }
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// Reads what ``json`` wrote; nothing where there is nothing. Complexity: linear.
    init(json: String?) {
        self.init()
        guard var json else { return }
        if let read = json.withUTF8({ ExtrasScanner.extras(of: $0) }) { self = read }
    }
}
