// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationTaskExecution`, a complex type.
    SynchronizationTaskExecution "microsoft.graph.synchronizationTaskExecution" "complex";
    /// `activityIdentifier`: String
    activity_identifier "activityIdentifier": String,
    /// `countEntitled`: Int64, not null
    count_entitled "countEntitled" "r": i64,
    /// `countEntitledForProvisioning`: Int64, not null
    count_entitled_for_provisioning "countEntitledForProvisioning" "r": i64,
    /// `countEscrowed`: Int64, not null
    count_escrowed "countEscrowed" "r": i64,
    /// `countEscrowedRaw`: Int64, not null
    count_escrowed_raw "countEscrowedRaw" "r": i64,
    /// `countExported`: Int64, not null
    count_exported "countExported" "r": i64,
    /// `countExports`: Int64, not null
    count_exports "countExports" "r": i64,
    /// `countImported`: Int64, not null
    count_imported "countImported" "r": i64,
    /// `countImportedDeltas`: Int64, not null
    count_imported_deltas "countImportedDeltas" "r": i64,
    /// `countImportedReferenceDeltas`: Int64, not null
    count_imported_reference_deltas "countImportedReferenceDeltas" "r": i64,
    /// `error`: synchronizationError
    error "error": mg::Boxed<super::SynchronizationError>,
    /// `state`: synchronizationTaskExecutionResult, not null
    state "state" "r": mg::Open<super::SynchronizationTaskExecutionResult>,
    /// `timeBegan`: DateTimeOffset, not null
    time_began "timeBegan" "r": mg::DateTimeOffset,
    /// `timeEnded`: DateTimeOffset, not null
    time_ended "timeEnded" "r": mg::DateTimeOffset,
}
