// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.targetOwners`, a complex type.
    TargetOwners "microsoft.graph.targetOwners" "complex";
    /// `notifyMembers`: notifyMembers, not null
    notify_members "notifyMembers" "r": mg::Open<super::NotifyMembers>,
    /// `securityGroups`: Collection(String), items not null
    security_groups "securityGroups" "r": Vec<String>,
}
