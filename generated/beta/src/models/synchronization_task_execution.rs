// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationTaskExecution`.
pub struct SynchronizationTaskExecution {
    /// `activityIdentifier`.
    pub activity_identifier: mg::Field<String>,
    /// `countEntitled`. Never null.
    pub count_entitled: mg::Field<i64>,
    /// `countEntitledForProvisioning`. Never null.
    pub count_entitled_for_provisioning: mg::Field<i64>,
    /// `countEscrowed`. Never null.
    pub count_escrowed: mg::Field<i64>,
    /// `countEscrowedRaw`. Never null.
    pub count_escrowed_raw: mg::Field<i64>,
    /// `countExported`. Never null.
    pub count_exported: mg::Field<i64>,
    /// `countExports`. Never null.
    pub count_exports: mg::Field<i64>,
    /// `countImported`. Never null.
    pub count_imported: mg::Field<i64>,
    /// `countImportedDeltas`. Never null.
    pub count_imported_deltas: mg::Field<i64>,
    /// `countImportedReferenceDeltas`. Never null.
    pub count_imported_reference_deltas: mg::Field<i64>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::SynchronizationError>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::SynchronizationTaskExecutionResult>>,
    /// `timeBegan`. Never null.
    pub time_began: mg::Field<mg::DateTimeOffset>,
    /// `timeEnded`. Never null.
    pub time_ended: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationTaskExecution: "microsoft.graph.synchronizationTaskExecution", complex;
    activity_identifier: "activityIdentifier",
    count_entitled: "countEntitled" required,
    count_entitled_for_provisioning: "countEntitledForProvisioning" required,
    count_escrowed: "countEscrowed" required,
    count_escrowed_raw: "countEscrowedRaw" required,
    count_exported: "countExported" required,
    count_exports: "countExports" required,
    count_imported: "countImported" required,
    count_imported_deltas: "countImportedDeltas" required,
    count_imported_reference_deltas: "countImportedReferenceDeltas" required,
    error: "error",
    state: "state" required,
    time_began: "timeBegan" required,
    time_ended: "timeEnded" required,
}
