// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPremisesDirectorySynchronizationConfiguration`.
pub struct OnPremisesDirectorySynchronizationConfiguration {
    /// `accidentalDeletionPrevention`.
    pub accidental_deletion_prevention: mg::Field<
        mg::Boxed<super::OnPremisesAccidentalDeletionPrevention>,
    >,
    /// `anchorAttribute`.
    pub anchor_attribute: mg::Field<String>,
    /// `applicationId`.
    pub application_id: mg::Field<String>,
    /// `currentExportData`.
    pub current_export_data: mg::Field<mg::Boxed<super::OnPremisesCurrentExportData>>,
    /// `customerRequestedSynchronizationInterval`.
    pub customer_requested_synchronization_interval: mg::Field<mg::Duration>,
    /// `synchronizationClientVersion`.
    pub synchronization_client_version: mg::Field<String>,
    /// `synchronizationInterval`.
    pub synchronization_interval: mg::Field<mg::Duration>,
    /// `writebackConfiguration`.
    pub writeback_configuration: mg::Field<
        mg::Boxed<super::OnPremisesWritebackConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesDirectorySynchronizationConfiguration: "microsoft.graph.onPremisesDirectorySynchronizationConfiguration", complex;
    accidental_deletion_prevention: "accidentalDeletionPrevention",
    anchor_attribute: "anchorAttribute",
    application_id: "applicationId",
    current_export_data: "currentExportData",
    customer_requested_synchronization_interval: "customerRequestedSynchronizationInterval",
    synchronization_client_version: "synchronizationClientVersion",
    synchronization_interval: "synchronizationInterval",
    writeback_configuration: "writebackConfiguration",
}
