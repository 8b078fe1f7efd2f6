// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPremisesCurrentExportData`.
pub struct OnPremisesCurrentExportData {
    /// `clientMachineName`.
    pub client_machine_name: mg::Field<String>,
    /// `pendingObjectsAddition`.
    pub pending_objects_addition: mg::Field<i32>,
    /// `pendingObjectsDeletion`.
    pub pending_objects_deletion: mg::Field<i32>,
    /// `pendingObjectsUpdate`.
    pub pending_objects_update: mg::Field<i32>,
    /// `serviceAccount`.
    pub service_account: mg::Field<String>,
    /// `successfulLinksProvisioningCount`.
    pub successful_links_provisioning_count: mg::Field<i64>,
    /// `successfulObjectsProvisioningCount`.
    pub successful_objects_provisioning_count: mg::Field<i32>,
    /// `totalConnectorSpaceObjects`.
    pub total_connector_space_objects: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesCurrentExportData: "microsoft.graph.onPremisesCurrentExportData", complex;
    client_machine_name: "clientMachineName",
    pending_objects_addition: "pendingObjectsAddition",
    pending_objects_deletion: "pendingObjectsDeletion",
    pending_objects_update: "pendingObjectsUpdate",
    service_account: "serviceAccount",
    successful_links_provisioning_count: "successfulLinksProvisioningCount",
    successful_objects_provisioning_count: "successfulObjectsProvisioningCount",
    total_connector_space_objects: "totalConnectorSpaceObjects",
}
