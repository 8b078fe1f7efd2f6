// @generated
//! Types of the namespace `microsoft.graph.security.securityCopilot`.
mod evaluation;
mod evaluation_result;
mod evaluation_result_type;
mod evaluation_state;
mod plugin;
mod plugin_auth;
mod plugin_auth_types;
mod plugin_catalog_scope;
mod plugin_category;
mod plugin_preview_states;
mod plugin_setting;
mod plugin_setting_display_type;
mod plugin_setting_type;
mod prompt;
mod prompt_type;
mod session;
mod skill_input_descriptor;
mod skill_preview_state;
mod skill_type_descriptor;
mod skill_variable_descriptor;
mod workspace;
pub use evaluation::Evaluation;
pub use evaluation_result::EvaluationResult;
pub use evaluation_result_type::EvaluationResultType;
pub use evaluation_state::EvaluationState;
pub use plugin::Plugin;
pub use plugin_auth::PluginAuth;
pub use plugin_auth_types::PluginAuthTypes;
pub use plugin_catalog_scope::PluginCatalogScope;
pub use plugin_category::PluginCategory;
pub use plugin_preview_states::PluginPreviewStates;
pub use plugin_setting::PluginSetting;
pub use plugin_setting_display_type::PluginSettingDisplayType;
pub use plugin_setting_type::PluginSettingType;
pub use prompt::Prompt;
pub use prompt_type::PromptType;
pub use session::Session;
pub use skill_input_descriptor::SkillInputDescriptor;
pub use skill_preview_state::SkillPreviewState;
pub use skill_type_descriptor::SkillTypeDescriptor;
pub use skill_variable_descriptor::{
    SkillVariableDescriptor, SkillVariableDescriptorKind,
};
pub use workspace::Workspace;
