// @generated
use crate::mg;

/// Complex type `microsoft.graph.targetOwners`.
pub struct TargetOwners {
    /// `notifyMembers`. Never null.
    pub notify_members: mg::Field<mg::Open<super::NotifyMembers>>,
    /// `securityGroups`.
    pub security_groups: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetOwners: "microsoft.graph.targetOwners", complex;
    notify_members: "notifyMembers" required,
    security_groups: "securityGroups" required,
}
