// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyUploadedLanguageFile`, a complex type.
    GroupPolicyUploadedLanguageFile "microsoft.graph.groupPolicyUploadedLanguageFile" "complex";
    /// `content`: Binary
    content "content": mg::Binary,
    /// `fileName`: String
    file_name "fileName": String,
    /// `id`: String
    id "id": String,
    /// `languageCode`: String
    language_code "languageCode": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}
