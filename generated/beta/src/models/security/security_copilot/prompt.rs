// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.securityCopilot.prompt`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`PromptCollection`](crate::requests::security::security_copilot::prompt::PromptCollection), for
/// example `graph.security().security_copilot().workspaces().id(id).sessions().id(id).prompts()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-securitycopilot-prompt?view=graph-rest-beta
pub struct Prompt {
    /// `content`.
    pub content: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inputs`.
    pub inputs: mg::Field<mg::Boxed<crate::models::Dictionary>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `skillInputDescriptors`.
    pub skill_input_descriptors: mg::Field<Vec<super::SkillInputDescriptor>>,
    /// `skillName`.
    pub skill_name: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::PromptType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Prompt: "microsoft.graph.security.securityCopilot.prompt", entity, base crate::models::Entity;
    content: "content",
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    inputs: "inputs",
    last_modified_date_time: "lastModifiedDateTime" required,
    skill_input_descriptors: "skillInputDescriptors",
    skill_name: "skillName",
    type_: "type" required,
}

mg::derived_from! { Prompt: crate::models::Entity }

impl Prompt {
    /// `evaluations`: many [`Evaluation`](super::Evaluation).
    pub const EVALUATIONS: mg::Nav<Prompt, Vec<super::Evaluation>> = mg::Nav::new(
        "evaluations",
    );
}
