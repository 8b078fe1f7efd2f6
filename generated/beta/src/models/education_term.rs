// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationTerm`, a complex type.
    EducationTerm "microsoft.graph.educationTerm" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDate`: Date
    end_date "endDate": mg::Date,
    /// `externalId`: String
    external_id "externalId": String,
    /// `startDate`: Date
    start_date "startDate": mg::Date,
}
