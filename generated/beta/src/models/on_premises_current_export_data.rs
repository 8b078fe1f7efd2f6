// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesCurrentExportData`, a complex type.
    OnPremisesCurrentExportData "microsoft.graph.onPremisesCurrentExportData" "complex";
    /// `clientMachineName`: String
    client_machine_name "clientMachineName": String,
    /// `pendingObjectsAddition`: Int32
    pending_objects_addition "pendingObjectsAddition": i32,
    /// `pendingObjectsDeletion`: Int32
    pending_objects_deletion "pendingObjectsDeletion": i32,
    /// `pendingObjectsUpdate`: Int32
    pending_objects_update "pendingObjectsUpdate": i32,
    /// `serviceAccount`: String
    service_account "serviceAccount": String,
    /// `successfulLinksProvisioningCount`: Int64
    successful_links_provisioning_count "successfulLinksProvisioningCount": i64,
    /// `successfulObjectsProvisioningCount`: Int32
    successful_objects_provisioning_count "successfulObjectsProvisioningCount": i32,
    /// `totalConnectorSpaceObjects`: Int32
    total_connector_space_objects "totalConnectorSpaceObjects": i32,
}
