// @generated
use crate::mg;

/// Complex type `microsoft.graph.resourceAccessDetail`.
pub struct ResourceAccessDetail {
    /// `accessType`. Never null.
    pub access_type: mg::Field<mg::Flags<super::ResourceAccessType>>,
    /// `identifier`. Never null.
    pub identifier: mg::Field<String>,
    /// `isCrossPromptInjectionDetected`. Never null.
    pub is_cross_prompt_injection_detected: mg::Field<bool>,
    /// `labelId`.
    pub label_id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ResourceAccessStatus>>,
    /// `storageId`.
    pub storage_id: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceAccessDetail: "microsoft.graph.resourceAccessDetail", complex;
    access_type: "accessType" required,
    identifier: "identifier" required,
    is_cross_prompt_injection_detected: "isCrossPromptInjectionDetected" required,
    label_id: "labelId",
    name: "name" required,
    status: "status" required,
    storage_id: "storageId",
    url: "url",
}
