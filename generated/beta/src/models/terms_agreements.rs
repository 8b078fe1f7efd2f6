// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termsAgreements`, a complex type.
    TermsAgreements "microsoft.graph.termsAgreements" "complex";
}
