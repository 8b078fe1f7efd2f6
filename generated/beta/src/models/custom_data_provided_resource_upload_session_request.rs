// @generated
use crate::mg;

/// Complex type `microsoft.graph.customDataProvidedResourceUploadSessionRequest`.
pub struct CustomDataProvidedResourceUploadSessionRequest {
    /// `data`. Never null.
    pub data: mg::Field<
        mg::Boxed<crate::models::custom_data_provided_resource_payloads::Data>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomDataProvidedResourceUploadSessionRequest: "microsoft.graph.customDataProvidedResourceUploadSessionRequest", complex;
    data: "data" required,
}
