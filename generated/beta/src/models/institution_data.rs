// @generated
use crate::mg;

/// Complex type `microsoft.graph.institutionData`.
pub struct InstitutionData {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InstitutionData: "microsoft.graph.institutionData", complex;
    description: "description",
    display_name: "displayName",
    location: "location",
    web_url: "webUrl",
}
