// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationTerm`.
pub struct EducationTerm {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDate`.
    pub end_date: mg::Field<mg::Date>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationTerm: "microsoft.graph.educationTerm", complex;
    display_name: "displayName",
    end_date: "endDate",
    external_id: "externalId",
    start_date: "startDate",
}
