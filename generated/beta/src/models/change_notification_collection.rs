// @generated
use crate::mg;

/// Complex type `microsoft.graph.changeNotificationCollection`.
pub struct ChangeNotificationCollection {
    /// `validationTokens`. Secret: masked in `Debug`.
    pub validation_tokens: mg::Field<Vec<String>>,
    /// `value`.
    pub value: mg::Field<Vec<super::ChangeNotification>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeNotificationCollection: "microsoft.graph.changeNotificationCollection", complex;
    validation_tokens: "validationTokens" secret,
    value: "value" required,
}
