// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.institutionData`, a complex type.
    InstitutionData "microsoft.graph.institutionData" "complex";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `location`: physicalAddress
    location "location": mg::Boxed<super::PhysicalAddress>,
    /// `webUrl`: String
    web_url "webUrl": String,
}
