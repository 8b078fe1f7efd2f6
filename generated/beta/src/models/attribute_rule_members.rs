// @generated
use crate::mg;

/// Complex type `microsoft.graph.attributeRuleMembers`, derived from [`UserSet`](super::UserSet).
pub struct AttributeRuleMembers {
    /// `description`.
    pub description: mg::Field<String>,
    /// `isBackup`.
    pub is_backup: mg::Field<bool>,
    /// `membershipRule`.
    pub membership_rule: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttributeRuleMembers: "microsoft.graph.attributeRuleMembers", complex, base super::UserSet;
    description: "description",
    is_backup: "isBackup",
    membership_rule: "membershipRule",
}

mg::derived_from! { AttributeRuleMembers: super::UserSet }
