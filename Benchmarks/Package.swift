// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "tm-benchmarks",
    dependencies: [.package(name: "tm", path: "..")],
    targets: [
        .executableTarget(
            name: "segment-speed",
            dependencies: [
                "RecombinedMemory", .product(name: "TMSegmentation", package: "tm"),
                .product(name: "TMBitext", package: "tm"),
            ]
        ),

        // A large memory made of real clauses, and queries for it
        .target(name: "RecombinedMemory"),
        .executableTarget(name: "make-memory", dependencies: ["RecombinedMemory"]),
        .executableTarget(name: "make-tmx", dependencies: ["RecombinedMemory"]),
        .executableTarget(
            name: "lookup-speed",
            dependencies: ["RecombinedMemory", .product(name: "TMFuzzyIndex", package: "tm")]
        ),
        .executableTarget(
            name: "lookup-exactness",
            dependencies: ["RecombinedMemory", .product(name: "TMFuzzyIndex", package: "tm")]
        ),

        // Long texts and many texts to align, made of real clauses
        .executableTarget(name: "align-speed", dependencies: ["RecombinedMemory"]),

        // An invented archive of two newspapers
        .executableTarget(name: "make-archive", dependencies: ["RecombinedMemory"]),
    ]
)
