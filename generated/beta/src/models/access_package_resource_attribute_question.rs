// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageResourceAttributeQuestion`, a complex type derived from `microsoft.graph.accessPackageResourceAttributeSource`.
    AccessPackageResourceAttributeQuestion "microsoft.graph.accessPackageResourceAttributeQuestion" "complex" : super::AccessPackageResourceAttributeSource;
    /// `question`: accessPackageQuestion
    question "question": mg::Boxed<super::AccessPackageQuestion>,
}

mg::derived_from! { AccessPackageResourceAttributeQuestion: super::AccessPackageResourceAttributeSource }
