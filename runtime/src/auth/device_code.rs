//! Signing a person in by a code that they type into a browser elsewhere (RFC 8628).

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use http::{Method, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};
use tokio::sync::Mutex;

use super::{Credential, Token};
use crate::client::limits::AttemptLimits;
use crate::cloud::Cloud;
use crate::error::{LimitError, TokenError};
use crate::time::{self, Clock};
use crate::transport::{BoxFuture, Transport};

/// How often to poll whether the person is done, where the authority doesn't say (RFC 8628, 3.2), and how much less often
/// after `slow_down` (3.5).
const INTERVAL: Duration = Duration::from_secs(5);

/// How long a code is taken to be valid at the most, whatever the authority says. Microsoft's are valid for 15 minutes.
const LONGEST_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// What a request to the authority may take. Its responses have a few KB.
const LIMITS: AttemptLimits =
    AttemptLimits { max_body_size: 1024 * 1024, max_header_size: 64 * 1024, timeout: Duration::from_secs(100) };

/// A person at a terminal: they are shown a code, and sign in with it in a browser on any device.
///
/// The person is prompted when the first token is needed. Later tokens come from the refresh token, which stays in memory; the
/// person is prompted again when that is no longer accepted.
///
/// ```no_run
/// # #[cfg(feature = "client")] {
/// use msgraph_core::{auth::DeviceCode, Client, Cloud};
///
/// let credential = DeviceCode::new("00000000-0000-0000-0000-000000000000", |prompt| eprintln!("{}", prompt.message()))
///     .tenant("contoso.onmicrosoft.com")
///     .cloud(Cloud::Global);
/// let client = Client::builder().credential(credential).scopes(["User.Read"]).build();
/// # }
/// ```
#[must_use]
pub struct DeviceCode {
    client_id: String,
    tenant: String,
    authority: String,
    transport: Box<dyn Transport>,
    clock: Box<dyn Clock>,
    prompt: Box<dyn Fn(&DevicePrompt) + Send + Sync>,
    /// Held while a person signs in, so that they are prompted once.
    refresh_token: Mutex<Option<String>>,
}

/// What a person has to be shown, given to the function a [`DeviceCode`] was made with.
///
/// ```
/// fn show(prompt: &msgraph_core::auth::DevicePrompt) {
///     println!("Open {} and enter {}.", prompt.verification_uri(), prompt.user_code());
/// }
/// ```
#[derive(Clone)]
pub struct DevicePrompt {
    user_code: String,
    verification_uri: String,
    message: String,
    expires_in: Duration,
}

impl DevicePrompt {
    /// The code to type in.
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Where to type it in.
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// Both in a sentence.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// How long the code is valid.
    pub fn expires_in(&self) -> Duration {
        self.expires_in
    }
}

impl fmt::Debug for DevicePrompt {
    /// Without the code: whoever reads it in time could sign in with it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DevicePrompt")
            .field("verification_uri", &self.verification_uri)
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

impl DeviceCode {
    /// Signs people in to the application with this id (a public client), and shows them the code by `prompt`.
    #[cfg(feature = "client")]
    pub fn new(client_id: impl Into<String>, prompt: impl Fn(&DevicePrompt) + Send + Sync + 'static) -> Self {
        Self::over(crate::transport::HttpTransport::new(Duration::from_secs(100)), client_id, prompt)
    }

    /// The same over a transport of one's own.
    pub fn over(
        transport: impl Transport + 'static,
        client_id: impl Into<String>,
        prompt: impl Fn(&DevicePrompt) + Send + Sync + 'static,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            tenant: "organizations".to_owned(),
            authority: Cloud::Global.authority().to_owned(),
            transport: Box::new(transport),
            clock: time::standard(),
            prompt: Box::new(prompt),
            refresh_token: Mutex::default(),
        }
    }

    /// The directory: its id or a domain of it; `organizations` (any, unless set), `common` or `consumers`.
    pub fn tenant(mut self, tenant: &str) -> Self {
        self.tenant = tenant.to_owned();
        self
    }

    /// The cloud of the directory.
    pub fn cloud(self, cloud: Cloud) -> Self {
        self.authority(cloud.authority())
    }

    /// Scheme and host of what issues the tokens, where it is not that of a [`Cloud`].
    pub fn authority(mut self, authority: &str) -> Self {
        self.authority = authority.trim_end_matches('/').to_owned();
        self
    }

    /// The clock to wait by.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    async fn sign_in(&self, scopes: &[String], claims: Option<&str>) -> Result<Token, TokenError> {
        let scope = format!("{} offline_access", scopes.join(" "));
        let claims = with_capability(claims);
        let mut refresh_token = self.refresh_token.lock().await;
        if let Some(token) = refresh_token.clone() {
            let form = [
                ("grant_type", "refresh_token"),
                ("client_id", &self.client_id),
                ("scope", &scope),
                ("refresh_token", &token),
                ("claims", &claims),
            ];
            match self.post("token", &form).await? {
                MockResponse::Granted(granted) => return accept(&granted, &mut refresh_token),
                // Expired, revoked, or not enough for the claims: the person has to sign in again.
                MockResponse::Refused { code, .. } if matches!(&*code, "invalid_grant" | "interaction_required") => {}
                refused => return Err(refused.into_error()),
            }
        }
        let granted = self.ask_person(&scope, &claims).await?;
        accept(&granted, &mut refresh_token)
    }

    async fn ask_person(&self, scope: &str, claims: &str) -> Result<Map<String, Value>, TokenError> {
        let form = [("client_id", &*self.client_id), ("scope", scope), ("claims", claims)];
        let begun = match self.post("devicecode", &form).await? {
            MockResponse::Granted(begun) => begun,
            refused => return Err(refused.into_error()),
        };
        let device_code = text(&begun, "device_code")?;
        let prompt = prompt(&begun)?;
        let end = self.clock.now().saturating_add(prompt.expires_in);
        let mut interval = seconds(&begun, "interval").filter(|interval| !interval.is_zero()).unwrap_or(INTERVAL);
        (self.prompt)(&prompt);
        let form = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ("client_id", &*self.client_id),
            ("device_code", device_code),
            ("claims", claims),
        ];
        while self.clock.now().saturating_add(interval) < end {
            let Some(pause) = self.clock.sleep(interval) else {
                return Err(TokenError::new("there is no clock to wait for the person by"));
            };
            pause.await;
            match self.post("token", &form).await {
                Ok(MockResponse::Granted(granted)) => return Ok(granted),
                Ok(MockResponse::Refused { code, .. }) if code == "authorization_pending" => {}
                Ok(MockResponse::Refused { code, .. }) if code == "slow_down" => {
                    interval = interval.saturating_add(INTERVAL)
                }
                Ok(refused) => return Err(refused.into_error()),
                // RFC 8628, 3.5: poll less often when a connection fails. The person may still be signing in.
                Err(_) => interval = interval.saturating_mul(2),
            }
        }
        Err(TokenError::new("nobody signed in before the code expired"))
    }

    async fn post(&self, endpoint: &str, form: &[(&str, &str)]) -> Result<MockResponse, TokenError> {
        let encoded = |text| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let form: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let mut request = http::Request::new(Bytes::from(form.join("&")));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = format!("{}/{}/oauth2/v2.0/{endpoint}", self.authority, encoded(&self.tenant))
            .parse()
            .map_err(|_| TokenError::new("the authority is not an absolute URL"))?;
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert(CONTENT_TYPE, form);
        request.extensions_mut().insert(LIMITS);
        let answer = self.transport.send(request).await.map_err(|error| match error.limit() {
            Some(LimitError::BodySize { .. }) => too_large(),
            Some(LimitError::AttemptTimeout { limit }) => {
                TokenError::new(format!("the authority did not answer within {limit:?}"))
            }
            _ => TokenError::from_source(error),
        })?;
        if answer.body().len() > LIMITS.max_body_size {
            return Err(too_large());
        }
        MockResponse::read(answer.status(), answer.body())
    }
}

impl Credential for DeviceCode {
    fn token<'a>(&'a self, scopes: &'a [String]) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(self.sign_in(scopes, None))
    }

    fn token_with_claims<'a>(
        &'a self,
        scopes: &'a [String],
        claims: &'a str,
    ) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(self.sign_in(scopes, Some(claims)))
    }
}

impl fmt::Debug for DeviceCode {
    /// Without any token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceCode")
            .field("client_id", &self.client_id)
            .field("tenant", &self.tenant)
            .field("authority", &self.authority)
            .finish_non_exhaustive()
    }
}

/// What the authority says.
enum MockResponse {
    Granted(Map<String, Value>),
    Refused { code: String, description: String },
}

impl MockResponse {
    fn read(status: StatusCode, body: &[u8]) -> Result<Self, TokenError> {
        let Ok(Value::Object(body)) = serde_json::from_slice(body) else {
            return Err(TokenError::new(format!("the authority answered {status} without JSON")));
        };
        if status.is_success() {
            return Ok(Self::Granted(body));
        }
        let word = |name| body.get(name).and_then(Value::as_str).unwrap_or_default();
        // Lines after the first are ids and times.
        let description = word("error_description").lines().next().unwrap_or_default().to_owned();
        Ok(Self::Refused { code: word("error").to_owned(), description })
    }

    fn into_error(self) -> TokenError {
        match self {
            Self::Granted(_) => TokenError::new("the authority's answer is incomplete"),
            Self::Refused { code, description } if description.is_empty() => TokenError::new(code),
            Self::Refused { code, description } => TokenError::new(format!("{code}: {description}")),
        }
    }
}

fn too_large() -> TokenError {
    TokenError::new(format!("the authority's answer is larger than {} bytes", LIMITS.max_body_size))
}

fn accept(granted: &Map<String, Value>, refresh_token: &mut Option<String>) -> Result<Token, TokenError> {
    let token = Token::new(text(granted, "access_token")?);
    if let Ok(text) = text(granted, "refresh_token") {
        *refresh_token = Some(text.to_owned());
    }
    Ok(match seconds(granted, "expires_in") {
        Some(lifetime) => token.expires_in(lifetime),
        None => token,
    })
}

fn prompt(begun: &Map<String, Value>) -> Result<DevicePrompt, TokenError> {
    let user_code = text(begun, "user_code")?.to_owned();
    // Microsoft's v1 endpoint and some drafts of the RFC say `url`.
    let verification_uri = text(begun, "verification_uri").or_else(|_| text(begun, "verification_url"))?.to_owned();
    let message = match text(begun, "message") {
        Ok(message) => message.to_owned(),
        Err(_) => format!("To sign in, open {verification_uri} in a browser and enter the code {user_code}."),
    };
    let expires_in = seconds(begun, "expires_in").unwrap_or(Duration::from_secs(900)).min(LONGEST_LIFETIME);
    Ok(DevicePrompt { user_code, verification_uri, message, expires_in })
}

fn text<'a>(body: &'a Map<String, Value>, name: &str) -> Result<&'a str, TokenError> {
    let found = body.get(name).and_then(Value::as_str);
    found.ok_or_else(|| TokenError::new(format!("the authority's answer has no `{name}`")))
}

/// A number of seconds, which some authorities write as text.
fn seconds(body: &Map<String, Value>, name: &str) -> Option<Duration> {
    let value = body.get(name)?;
    value.as_u64().or_else(|| value.as_str()?.parse().ok()).map(Duration::from_secs)
}

/// The claims of a request, with the capability to answer challenges, which services look for before they send one.
fn with_capability(claims: Option<&str>) -> String {
    let mut claims: Map<String, Value> =
        claims.and_then(|claims| serde_json::from_str(claims).ok()).unwrap_or_default();
    let token = claims.entry("access_token").or_insert_with(|| json!({}));
    match token {
        Value::Object(token) => {
            token.insert("xms_cc".to_owned(), json!({"values": ["cp1"]}));
        }
        other => *other = json!({"xms_cc": {"values": ["cp1"]}}),
    }
    Value::Object(claims).to_string()
}
