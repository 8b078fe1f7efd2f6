// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationalActivityDetail`.
pub struct EducationalActivityDetail {
    /// `abbreviation`.
    pub abbreviation: mg::Field<String>,
    /// `activities`.
    pub activities: mg::Field<Vec<String>>,
    /// `awards`.
    pub awards: mg::Field<Vec<String>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `fieldsOfStudy`.
    pub fields_of_study: mg::Field<Vec<String>>,
    /// `grade`.
    pub grade: mg::Field<String>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationalActivityDetail: "microsoft.graph.educationalActivityDetail", complex;
    abbreviation: "abbreviation",
    activities: "activities",
    awards: "awards",
    description: "description",
    display_name: "displayName",
    fields_of_study: "fieldsOfStudy",
    grade: "grade",
    notes: "notes",
    web_url: "webUrl",
}
