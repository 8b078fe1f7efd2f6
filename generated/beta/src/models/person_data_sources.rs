// @generated
use crate::mg;

/// Complex type `microsoft.graph.personDataSources`.
pub struct PersonDataSources {
    /// `type`.
    pub type_: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PersonDataSources: "microsoft.graph.personDataSources", complex;
    type_: "type",
}
