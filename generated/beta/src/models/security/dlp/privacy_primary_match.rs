// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.privacyPrimaryMatch`, a complex type.
    PrivacyPrimaryMatch "microsoft.graph.security.dlp.privacyPrimaryMatch" "complex";
    /// `length`: Int32
    length "length": i32,
    /// `offset`: Int32
    offset "offset": i32,
    /// `primaryKeyName`: String
    primary_key_name "primaryKeyName": String,
    /// `primaryKeys`: Collection(String), items not null
    primary_keys "primaryKeys" "r": Vec<String>,
}
