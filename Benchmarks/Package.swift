// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "tm", path: "..")],
    targets: [
        // A large memory made of real clauses, and queries for it
        .target(name: "RecombinedMemory", swiftSettings: strict),
        .executableTarget(name: "make-memory", dependencies: ["RecombinedMemory"], swiftSettings: strict),

        // Look-up
        .executableTarget(
            name: "bench-lookup",
            dependencies: ["RecombinedMemory", .product(name: "TMFuzzyIndex", package: "tm")],
            swiftSettings: strict
        ),
    ]
)
