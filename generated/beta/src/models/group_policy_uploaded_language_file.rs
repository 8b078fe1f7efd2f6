// @generated
use crate::mg;

/// Complex type `microsoft.graph.groupPolicyUploadedLanguageFile`.
pub struct GroupPolicyUploadedLanguageFile {
    /// `content`.
    pub content: mg::Field<mg::Binary>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `languageCode`.
    pub language_code: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyUploadedLanguageFile: "microsoft.graph.groupPolicyUploadedLanguageFile", complex;
    content: "content",
    file_name: "fileName",
    id: "id",
    language_code: "languageCode",
    last_modified_date_time: "lastModifiedDateTime" required,
}
