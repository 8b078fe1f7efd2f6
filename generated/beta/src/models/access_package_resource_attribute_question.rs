// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageResourceAttributeQuestion`, derived from
/// [`AccessPackageResourceAttributeSource`](super::AccessPackageResourceAttributeSource).
pub struct AccessPackageResourceAttributeQuestion {
    /// `question`.
    pub question: mg::Field<mg::Boxed<super::AccessPackageQuestion>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageResourceAttributeQuestion: "microsoft.graph.accessPackageResourceAttributeQuestion", complex, base super::AccessPackageResourceAttributeSource;
    question: "question",
}

mg::derived_from! { AccessPackageResourceAttributeQuestion: super::AccessPackageResourceAttributeSource }
