// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.targetUserSponsors`, a complex type derived from `microsoft.graph.userSet`.
    TargetUserSponsors "microsoft.graph.targetUserSponsors" "complex" : super::UserSet;
    /// `isBackup`: Boolean
    is_backup "isBackup": bool,
}

mg::derived_from! { TargetUserSponsors: super::UserSet }
