internal import TMBitext

/// A unit as a JSON object: all that the memory knows of it. Fields that hold nothing are left out.
///
///     {"source":"…","sourceLanguage":"ru","target":"…","targetLanguage":"kk","createdAt":1700000000,"createdBy":"…",
///      "notes":["…"],"properties":[{"type":"x-domain","value":"…"}],"attributes":[…],
///      "sourceRemarks":{"codes":[{"offset":0,"markup":"<ph/>"}],"notes":[…],"properties":[…],"attributes":[…]},
///      "targetRemarks":{…},"origin":[{"source":{"newspaper":"…","path":"…","title":"…","date":"2024-03-18",
///      "start":0,"end":57},"target":{…},"confidence":0.98}]}
///
/// `createdAt` counts seconds since 1970, offsets count Unicode scalars.
struct UnitRecord: Codable {
    struct Remark: Codable {
        var type: String
        var value: String
    }

    struct Code: Codable {
        var offset: Int
        var markup: String
    }

    struct Remarks: Codable {
        var codes: [Code]?
        var notes: [String]?
        var properties: [Remark]?
        var attributes: [Remark]?
    }

    struct Place: Codable {
        var newspaper: String
        var path: String
        var title: String?
        var date: String?
        var start: Int
        var end: Int
    }

    struct Origin: Codable {
        var source: Place
        var target: Place
        var confidence: Double
    }

    var source: String
    var sourceLanguage: String?
    var target: String
    var targetLanguage: String?
    var createdAt: Int?
    var createdBy: String?
    var notes: [String]?
    var properties: [Remark]?
    var attributes: [Remark]?
    var sourceRemarks: Remarks?
    var targetRemarks: Remarks?
    var origin: [Origin]?
}
