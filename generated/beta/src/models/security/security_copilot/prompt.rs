// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.prompt`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-securitycopilot-prompt?view=graph-rest-beta>
    Prompt "microsoft.graph.security.securityCopilot.prompt" "entity" : crate::models::Entity;
    /// `content`: String
    content "content": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inputs`: Dictionary
    inputs "inputs": mg::Boxed<crate::models::Dictionary>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `skillInputDescriptors`: Collection(microsoft.graph.security.securityCopilot.skillInputDescriptor)
    skill_input_descriptors "skillInputDescriptors": Vec<super::SkillInputDescriptor>,
    /// `skillName`: String
    skill_name "skillName": String,
    /// `type`: microsoft.graph.security.securityCopilot.promptType, not null
    type_ "type" "r": mg::Open<super::PromptType>,
}

mg::derived_from! { Prompt: crate::models::Entity }

impl Prompt {
    /// `evaluations`: many `microsoft.graph.security.securityCopilot.evaluation`, contained
    pub const EVALUATIONS: mg::Nav<Prompt, Vec<super::Evaluation>> = mg::Nav::new(
        "evaluations",
    );
}
