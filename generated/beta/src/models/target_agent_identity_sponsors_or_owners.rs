// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.targetAgentIdentitySponsorsOrOwners`, a complex type derived from `microsoft.graph.userSet`.
    TargetAgentIdentitySponsorsOrOwners "microsoft.graph.targetAgentIdentitySponsorsOrOwners" "complex" : super::UserSet;
    /// `isBackup`: Boolean
    is_backup "isBackup": bool,
}

mg::derived_from! { TargetAgentIdentitySponsorsOrOwners: super::UserSet }
