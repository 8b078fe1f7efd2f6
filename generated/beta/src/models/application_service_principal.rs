// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationServicePrincipal`.
pub struct ApplicationServicePrincipal {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationServicePrincipal: "microsoft.graph.applicationServicePrincipal", complex;
}

impl ApplicationServicePrincipal {
    /// `application`: [`Application`](super::Application).
    pub const APPLICATION: mg::Nav<ApplicationServicePrincipal, super::Application> = mg::Nav::new(
        "application",
    );
    /// `servicePrincipal`: [`ServicePrincipal`](super::ServicePrincipal).
    pub const SERVICE_PRINCIPAL: mg::Nav<
        ApplicationServicePrincipal,
        super::ServicePrincipal,
    > = mg::Nav::new("servicePrincipal");
}
