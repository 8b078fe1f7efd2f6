// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskPropertyRule`, derived from
/// [`PlannerPropertyRule`](super::PlannerPropertyRule).
pub struct PlannerTaskPropertyRule {
    /// `appliedCategories`.
    pub applied_categories: mg::Field<mg::Boxed<super::PlannerFieldRules>>,
    /// `approvalAttachment`.
    pub approval_attachment: mg::Field<mg::Boxed<super::PlannerFieldRules>>,
    /// `assignments`.
    pub assignments: mg::Field<mg::Boxed<super::PlannerFieldRules>>,
    /// `checkLists`.
    pub check_lists: mg::Field<mg::Boxed<super::PlannerFieldRules>>,
    /// `completionRequirements`.
    pub completion_requirements: mg::Field<Vec<String>>,
    /// `delete`.
    pub delete: mg::Field<Vec<String>>,
    /// `dueDate`.
    pub due_date: mg::Field<Vec<String>>,
    /// `forms`.
    pub forms: mg::Field<mg::Boxed<super::PlannerFieldRules>>,
    /// `move`.
    pub move_: mg::Field<Vec<String>>,
    /// `notes`.
    pub notes: mg::Field<Vec<String>>,
    /// `order`.
    pub order: mg::Field<Vec<String>>,
    /// `percentComplete`.
    pub percent_complete: mg::Field<Vec<String>>,
    /// `previewType`.
    pub preview_type: mg::Field<Vec<String>>,
    /// `priority`.
    pub priority: mg::Field<Vec<String>>,
    /// `references`.
    pub references: mg::Field<mg::Boxed<super::PlannerFieldRules>>,
    /// `ruleKind`.
    pub rule_kind: mg::Field<mg::Open<super::PlannerRuleKind>>,
    /// `startDate`.
    pub start_date: mg::Field<Vec<String>>,
    /// `title`.
    pub title: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskPropertyRule: "microsoft.graph.plannerTaskPropertyRule", complex, base super::PlannerPropertyRule;
    applied_categories: "appliedCategories",
    approval_attachment: "approvalAttachment",
    assignments: "assignments",
    check_lists: "checkLists",
    completion_requirements: "completionRequirements",
    delete: "delete",
    due_date: "dueDate",
    forms: "forms",
    move_: "move",
    notes: "notes",
    order: "order",
    percent_complete: "percentComplete",
    preview_type: "previewType",
    priority: "priority",
    references: "references",
    rule_kind: "ruleKind",
    start_date: "startDate",
    title: "title",
}

mg::derived_from! { PlannerTaskPropertyRule: super::PlannerPropertyRule }
