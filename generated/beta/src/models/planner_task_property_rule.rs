// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskPropertyRule`, a complex type derived from `microsoft.graph.plannerPropertyRule`.
    PlannerTaskPropertyRule "microsoft.graph.plannerTaskPropertyRule" "complex" : super::PlannerPropertyRule;
    /// `appliedCategories`: plannerFieldRules
    applied_categories "appliedCategories": mg::Boxed<super::PlannerFieldRules>,
    /// `approvalAttachment`: plannerFieldRules
    approval_attachment "approvalAttachment": mg::Boxed<super::PlannerFieldRules>,
    /// `assignments`: plannerFieldRules
    assignments "assignments": mg::Boxed<super::PlannerFieldRules>,
    /// `checkLists`: plannerFieldRules
    check_lists "checkLists": mg::Boxed<super::PlannerFieldRules>,
    /// `completionRequirements`: Collection(String)
    completion_requirements "completionRequirements": Vec<String>,
    /// `delete`: Collection(String)
    delete "delete": Vec<String>,
    /// `dueDate`: Collection(String)
    due_date "dueDate": Vec<String>,
    /// `forms`: plannerFieldRules
    forms "forms": mg::Boxed<super::PlannerFieldRules>,
    /// `move`: Collection(String)
    move_ "move": Vec<String>,
    /// `notes`: Collection(String)
    notes "notes": Vec<String>,
    /// `order`: Collection(String)
    order "order": Vec<String>,
    /// `percentComplete`: Collection(String)
    percent_complete "percentComplete": Vec<String>,
    /// `previewType`: Collection(String)
    preview_type "previewType": Vec<String>,
    /// `priority`: Collection(String)
    priority "priority": Vec<String>,
    /// `references`: plannerFieldRules
    references "references": mg::Boxed<super::PlannerFieldRules>,
    /// `ruleKind`: plannerRuleKind
    rule_kind "ruleKind": mg::Open<super::PlannerRuleKind>,
    /// `startDate`: Collection(String)
    start_date "startDate": Vec<String>,
    /// `title`: Collection(String)
    title "title": Vec<String>,
}

mg::derived_from! { PlannerTaskPropertyRule: super::PlannerPropertyRule }
