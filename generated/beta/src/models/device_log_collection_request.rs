// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceLogCollectionRequest`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectionrequest?view=graph-rest-beta
pub struct DeviceLogCollectionRequest {
    /// `id`.
    pub id: mg::Field<String>,
    /// `templateType`. Never null.
    pub template_type: mg::Field<mg::Open<super::DeviceLogCollectionTemplateType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceLogCollectionRequest: "microsoft.graph.deviceLogCollectionRequest", complex;
    id: "id",
    template_type: "templateType" required,
}
