// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceLogCollectionRequest`, a complex type.
    DeviceLogCollectionRequest "microsoft.graph.deviceLogCollectionRequest" "complex";
    /// `id`: String
    id "id": String,
    /// `templateType`: deviceLogCollectionTemplateType, not null
    template_type "templateType" "r": mg::Open<super::DeviceLogCollectionTemplateType>,
}
