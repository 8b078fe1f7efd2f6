// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.correlationReason`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CorrelationReason {
    /// `repeatedAlertOccurrence` (1)
    RepeatedAlertOccurrence,
    /// `sameGeography` (2)
    SameGeography,
    /// `similarArtifacts` (4)
    SimilarArtifacts,
    /// `sameTargetedAsset` (8)
    SameTargetedAsset,
    /// `sameNetworkSegment` (16)
    SameNetworkSegment,
    /// `eventSequence` (32)
    EventSequence,
    /// `timeFrame` (64)
    TimeFrame,
    /// `sameThreatSource` (128)
    SameThreatSource,
    /// `similarTTPsOrBehavior` (256)
    SimilarTtPsOrBehavior,
    /// `sameActor` (512)
    SameActor,
    /// `sameCampaign` (1024)
    SameCampaign,
    /// `sharedIndicators` (2048)
    SharedIndicators,
    /// `sameAsset` (4096)
    SameAsset,
    /// `networkProximity` (8192)
    NetworkProximity,
    /// `eventCasualSequence` (16384)
    EventCasualSequence,
    /// `temporalProximity` (32768)
    TemporalProximity,
    /// `lateralMovementPath` (65536)
    LateralMovementPath,
    /// `unknownFutureValue` (131072)
    UnknownFutureValue,
}

mg::enumeration! {
    CorrelationReason: "microsoft.graph.security.correlationReason", flags;
    RepeatedAlertOccurrence: "repeatedAlertOccurrence" = 1,
    SameGeography: "sameGeography" = 2,
    SimilarArtifacts: "similarArtifacts" = 4,
    SameTargetedAsset: "sameTargetedAsset" = 8,
    SameNetworkSegment: "sameNetworkSegment" = 16,
    EventSequence: "eventSequence" = 32,
    TimeFrame: "timeFrame" = 64,
    SameThreatSource: "sameThreatSource" = 128,
    SimilarTtPsOrBehavior: "similarTTPsOrBehavior" = 256,
    SameActor: "sameActor" = 512,
    SameCampaign: "sameCampaign" = 1024,
    SharedIndicators: "sharedIndicators" = 2048,
    SameAsset: "sameAsset" = 4096,
    NetworkProximity: "networkProximity" = 8192,
    EventCasualSequence: "eventCasualSequence" = 16384,
    TemporalProximity: "temporalProximity" = 32768,
    LateralMovementPath: "lateralMovementPath" = 65536,
    UnknownFutureValue: "unknownFutureValue" = 131072,
}
