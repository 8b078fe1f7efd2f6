// @generated
use crate::mg;

/// Complex type `microsoft.graph.chatRestrictions`.
pub struct ChatRestrictions {
    /// `allowTextOnly`.
    pub allow_text_only: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatRestrictions: "microsoft.graph.chatRestrictions", complex;
    allow_text_only: "allowTextOnly",
}
