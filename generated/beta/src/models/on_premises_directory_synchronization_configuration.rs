// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesDirectorySynchronizationConfiguration`, a complex type.
    OnPremisesDirectorySynchronizationConfiguration "microsoft.graph.onPremisesDirectorySynchronizationConfiguration" "complex";
    /// `accidentalDeletionPrevention`: onPremisesAccidentalDeletionPrevention
    accidental_deletion_prevention "accidentalDeletionPrevention": mg::Boxed<super::OnPremisesAccidentalDeletionPrevention>,
    /// `anchorAttribute`: String
    anchor_attribute "anchorAttribute": String,
    /// `applicationId`: String
    application_id "applicationId": String,
    /// `currentExportData`: onPremisesCurrentExportData
    current_export_data "currentExportData": mg::Boxed<super::OnPremisesCurrentExportData>,
    /// `customerRequestedSynchronizationInterval`: Duration
    customer_requested_synchronization_interval "customerRequestedSynchronizationInterval": mg::Duration,
    /// `synchronizationClientVersion`: String
    synchronization_client_version "synchronizationClientVersion": String,
    /// `synchronizationInterval`: Duration
    synchronization_interval "synchronizationInterval": mg::Duration,
    /// `writebackConfiguration`: onPremisesWritebackConfiguration
    writeback_configuration "writebackConfiguration": mg::Boxed<super::OnPremisesWritebackConfiguration>,
}
