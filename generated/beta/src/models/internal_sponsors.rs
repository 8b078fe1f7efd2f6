// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.internalSponsors`, a complex type derived from `microsoft.graph.userSet`.
    InternalSponsors "microsoft.graph.internalSponsors" "complex" : super::UserSet;
    /// `isBackup`: Boolean
    is_backup "isBackup": bool,
}

mg::derived_from! { InternalSponsors: super::UserSet }
