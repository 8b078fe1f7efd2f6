// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalSponsors`, a complex type derived from `microsoft.graph.userSet`.
    ExternalSponsors "microsoft.graph.externalSponsors" "complex" : super::UserSet;
    /// `isBackup`: Boolean
    is_backup "isBackup": bool,
}

mg::derived_from! { ExternalSponsors: super::UserSet }
