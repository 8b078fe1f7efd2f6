// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyBinding`, a complex type.
    PolicyBinding "microsoft.graph.policyBinding" "complex";
    /// `exclusions`: Collection(scopeBase)
    exclusions "exclusions": Vec<super::ScopeBase>,
    /// `inclusions`: Collection(scopeBase), items not null
    inclusions "inclusions" "r": Vec<super::ScopeBase>,
}
