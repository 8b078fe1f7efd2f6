// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shared`, a complex type.
    Shared "microsoft.graph.shared" "complex";
    /// `owner`: identitySet
    owner "owner": mg::Boxed<super::IdentitySet>,
    /// `scope`: String
    scope "scope": String,
    /// `sharedBy`: identitySet
    shared_by "sharedBy": mg::Boxed<super::IdentitySet>,
    /// `sharedDateTime`: DateTimeOffset
    shared_date_time "sharedDateTime": mg::DateTimeOffset,
}
