// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.identityGovernance.activationScope`.
///
/// Requests: [`ActivationScopeResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .workflows()
///     .id(id)
///     .runs()
///     .id(id)
///     .activated_on_scope()
/// ```
///
/// [`ActivationScopeResource`]: crate::requests::identity_governance::activation_scope::ActivationScopeResource
pub struct ActivationScope {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivationScope: "microsoft.graph.identityGovernance.activationScope", complex abstract, family ActivationScopeKind;
}

/// The types derived from [`ActivationScope`].
#[non_exhaustive]
pub enum ActivationScopeKind {
    ActivateGroupScope(Box<super::ActivateGroupScope>),
    ActivateProcessingResultScope(Box<super::ActivateProcessingResultScope>),
    ActivateRunScope(Box<super::ActivateRunScope>),
    ActivateUserScope(Box<super::ActivateUserScope>),
    /// None of these, or a type that this version does not know.
    Other(Box<ActivationScope>),
}

mg::family! {
    ActivationScope => ActivationScopeKind;
    ActivateGroupScope(super::ActivateGroupScope),
    ActivateProcessingResultScope(super::ActivateProcessingResultScope),
    ActivateRunScope(super::ActivateRunScope),
    ActivateUserScope(super::ActivateUserScope),
}
