// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcSourceDeviceImage`.
pub struct CloudPcSourceDeviceImage {
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::CloudPcSourceImageCategory>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/id)"
    )]
    pub id: mg::Field<String>,
    /// `resourceId`. Never null.
    pub resource_id: mg::Field<String>,
    /// `subscriptionDisplayName`.
    pub subscription_display_name: mg::Field<String>,
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcSourceDeviceImage: "microsoft.graph.cloudPcSourceDeviceImage", complex;
    category: "category" required,
    display_name: "displayName",
    id: "id" deprecated,
    resource_id: "resourceId" required,
    subscription_display_name: "subscriptionDisplayName",
    subscription_id: "subscriptionId",
}
