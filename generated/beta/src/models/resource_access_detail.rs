// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceAccessDetail`, a complex type.
    ResourceAccessDetail "microsoft.graph.resourceAccessDetail" "complex";
    /// `accessType`: resourceAccessType, not null
    access_type "accessType" "r": mg::Flags<super::ResourceAccessType>,
    /// `identifier`: String, not null
    identifier "identifier" "r": String,
    /// `isCrossPromptInjectionDetected`: Boolean, not null
    is_cross_prompt_injection_detected "isCrossPromptInjectionDetected" "r": bool,
    /// `labelId`: String
    label_id "labelId": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `status`: resourceAccessStatus, not null
    status "status" "r": mg::Open<super::ResourceAccessStatus>,
    /// `storageId`: String
    storage_id "storageId": String,
    /// `url`: String
    url "url": String,
}
