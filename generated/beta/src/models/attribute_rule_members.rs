// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attributeRuleMembers`, a complex type derived from `microsoft.graph.userSet`.
    AttributeRuleMembers "microsoft.graph.attributeRuleMembers" "complex" : super::UserSet;
    /// `description`: String
    description "description": String,
    /// `isBackup`: Boolean
    is_backup "isBackup": bool,
    /// `membershipRule`: String
    membership_rule "membershipRule": String,
}

mg::derived_from! { AttributeRuleMembers: super::UserSet }
