// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationalActivityDetail`, a complex type.
    EducationalActivityDetail "microsoft.graph.educationalActivityDetail" "complex";
    /// `abbreviation`: String
    abbreviation "abbreviation": String,
    /// `activities`: Collection(String)
    activities "activities": Vec<String>,
    /// `awards`: Collection(String)
    awards "awards": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `fieldsOfStudy`: Collection(String)
    fields_of_study "fieldsOfStudy": Vec<String>,
    /// `grade`: String
    grade "grade": String,
    /// `notes`: String
    notes "notes": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}
